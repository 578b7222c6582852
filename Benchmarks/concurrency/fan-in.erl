%% A thousand processes send a thousand numbers each to one, and wait for each to be received, as over a
%% channel without a buffer.
-module('fan-in').
-export([main/0]).

-define(PRODUCERS, 1000).
-define(MESSAGES, 1000).

main() ->
    Start = erlang:monotonic_time(nanosecond),
    Self = self(),
    [spawn(fun() -> produce(0, Self) end) || _ <- lists:seq(1, ?PRODUCERS)],
    Sum = ?PRODUCERS * (?MESSAGES * (?MESSAGES - 1) div 2),
    Sum = consume(?PRODUCERS * ?MESSAGES, 0),
    io:format("seconds: ~f~n", [(erlang:monotonic_time(nanosecond) - Start) / 1.0e9]).

produce(?MESSAGES, _) -> ok;
produce(I, Consumer) ->
    Consumer ! {self(), I},
    receive taken -> produce(I + 1, Consumer) end.

consume(0, Sum) -> Sum;
consume(Left, Sum) ->
    receive {From, I} ->
        From ! taken,
        consume(Left - 1, Sum + I)
    end.
