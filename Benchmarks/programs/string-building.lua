-- Strings made piece by piece, by appending, and by mapping.
local start = os.clock()
local pieces = {}
for i = 0, 999999 do
    pieces[#pieces + 1] = tostring(i)
    pieces[#pieces + 1] = " "
end
assert(#table.concat(pieces) == 6888890)
local s = ""
for _ = 1, 5000 do s = s .. "piece " end
assert(#s == 30000)
local letters = string.rep("a", 1000)
for _ = 1, 1000 do letters = letters:gsub(".", string.upper) end
assert(#letters == 1000)
print("seconds: " .. os.clock() - start)
