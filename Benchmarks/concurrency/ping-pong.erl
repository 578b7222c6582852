%% A hundred pairs of processes, each sending a number to and fro.
-module('ping-pong').
-export([main/0]).

-define(PAIRS, 100).
-define(ROUNDS, 10000).

main() ->
    Start = erlang:monotonic_time(nanosecond),
    Self = self(),
    [start_pair(Self) || _ <- lists:seq(1, ?PAIRS)],
    Sum = ?PAIRS * ?ROUNDS,
    Sum = lists:sum([receive {done, Value} -> Value end || _ <- lists:seq(1, ?PAIRS)]),
    io:format("seconds: ~f~n", [(erlang:monotonic_time(nanosecond) - Start) / 1.0e9]).

start_pair(Parent) ->
    Pong = spawn(fun() -> pong(?ROUNDS) end),
    spawn(fun() -> ping(?ROUNDS, 0, Pong, Parent) end).

pong(0) -> ok;
pong(N) ->
    receive {From, Value} -> From ! {self(), Value + 1} end,
    pong(N - 1).

ping(0, Value, _, Parent) -> Parent ! {done, Value};
ping(N, Value, Pong, Parent) ->
    Pong ! {self(), Value},
    receive {Pong, Next} -> ping(N - 1, Next, Pong, Parent) end.
