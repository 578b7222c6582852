%% A chain of 100,000 processes: each receives a number from the left and sends one more to the right.
-module(chain).
-export([main/0]).

-define(LENGTH, 100000).

main() ->
    Start = erlang:monotonic_time(nanosecond),
    First = build(?LENGTH, self()),
    First ! 0,
    receive ?LENGTH -> ok end,
    io:format("seconds: ~f~n", [(erlang:monotonic_time(nanosecond) - Start) / 1.0e9]).

build(0, Right) -> Right;
build(N, Right) -> build(N - 1, spawn(fun() -> receive Value -> Right ! Value + 1 end end)).
