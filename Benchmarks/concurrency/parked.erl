%% Parks so many processes, each waiting for a message; the memory they take is measured from outside.
-module(parked).
-export([main/0]).

main() ->
    [Argument] = init:get_plain_arguments(),
    Count = list_to_integer(Argument),
    Start = erlang:monotonic_time(nanosecond),
    Self = self(),
    Processes = [spawn(fun() -> receive go -> Self ! I end end) || I <- lists:seq(1, Count)],
    erlang:yield(),
    lists:foreach(fun(Process) -> Process ! go end, Processes),
    Sum = Count * (Count + 1) div 2,
    Sum = join_all(Count, 0),
    io:format("seconds: ~f~n", [(erlang:monotonic_time(nanosecond) - Start) / 1.0e9]).

join_all(0, Sum) -> Sum;
join_all(N, Sum) -> receive I -> join_all(N - 1, Sum + I) end.
