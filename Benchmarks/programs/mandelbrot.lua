-- A Mandelbrot set, counted.
local function escapes(cr, ci)
    local zr, zi = 0.0, 0.0
    for _ = 1, 200 do
        if zr * zr + zi * zi > 4.0 then return true end
        zr, zi = zr * zr - zi * zi + cr, 2.0 * zr * zi + ci
    end
    return false
end
local start = os.clock()
local inside = 0
for y = 0, 399 do
    for x = 0, 399 do
        if not escapes(x / 160.0 - 2.0, y / 160.0 - 1.25) then inside = inside + 1 end
    end
end
assert(inside == 39163)
print("seconds: " .. os.clock() - start)
