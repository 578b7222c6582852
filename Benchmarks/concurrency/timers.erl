%% A million processes sleep for times between 4 and 8 seconds; how late the latest of them wakes, and how
%% many wake too early.
-module(timers).
-export([main/0]).

-define(COUNT, 1000000).

main() ->
    Start = erlang:monotonic_time(nanosecond),
    Self = self(),
    spawn_all(?COUNT, 1, Self),
    {Latest, Early} = join_all(?COUNT, 0, 0),
    io:format("latest, milliseconds: ~f~nearly: ~b~n", [Latest / 1.0e6, Early]),
    io:format("seconds: ~f~n", [(erlang:monotonic_time(nanosecond) - Start) / 1.0e9]).

spawn_all(0, _, _) -> ok;
spawn_all(N, Random, Parent) ->
    Milliseconds = 4000 + (Random div 65536) rem 4000,
    spawn(fun() -> Parent ! {late, sleep(Milliseconds)} end),
    spawn_all(N - 1, (Random * 1103515245 + 12345) rem 2147483648, Parent).

sleep(Milliseconds) ->
    Start = erlang:monotonic_time(nanosecond),
    receive after Milliseconds -> ok end,
    erlang:monotonic_time(nanosecond) - Start - Milliseconds * 1000000.

join_all(0, Latest, Early) -> {Latest, Early};
join_all(N, Latest, Early) ->
    receive
        {late, Late} when Late < 0 -> join_all(N - 1, Latest, Early + 1);
        {late, Late} -> join_all(N - 1, max(Late, Latest), Early)
    end.
