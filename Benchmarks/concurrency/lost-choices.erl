%% A thousand processes wait, so many times in all, for a message that nobody sends or 1 millisecond, whatever
%% is first.
-module('lost-choices').
-export([main/0]).

-define(PROCESSES, 1000).

main() ->
    [Argument] = init:get_plain_arguments(),
    Each = list_to_integer(Argument) div ?PROCESSES,
    Start = erlang:monotonic_time(nanosecond),
    Self = self(),
    [spawn(fun() -> work(Each), Self ! done end) || _ <- lists:seq(1, ?PROCESSES)],
    [receive done -> ok end || _ <- lists:seq(1, ?PROCESSES)],
    io:format("seconds: ~f~n", [(erlang:monotonic_time(nanosecond) - Start) / 1.0e9]).

work(0) -> ok;
work(N) ->
    receive message -> ok after 1 -> ok end,
    work(N - 1).
