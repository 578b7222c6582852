%% Work for the processor alone: the naive Fibonacci function in eight processes.
-module(cpu).
-export([main/0]).

main() ->
    Start = erlang:monotonic_time(nanosecond),
    Self = self(),
    [spawn(fun() -> Self ! fib(34) end) || _ <- lists:seq(1, 8)],
    [receive 5702887 -> ok end || _ <- lists:seq(1, 8)],
    io:format("seconds: ~f~n", [(erlang:monotonic_time(nanosecond) - Start) / 1.0e9]).

fib(N) when N < 2 -> N;
fib(N) -> fib(N - 1) + fib(N - 2).
