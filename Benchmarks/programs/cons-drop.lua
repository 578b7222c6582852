-- Makes 100 million two-element tables and keeps only the latest.
local start = os.clock()
local latest = {}
for i = 0, 99999999 do latest = { i, false } end
assert(latest[1] == 99999999)
print("seconds: " .. os.clock() - start)
