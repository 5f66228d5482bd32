package uk.totalplace.assets.property;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.area.AreaLocator;
import uk.totalplace.common.area.NationalGrid;
import uk.totalplace.common.area.Position;

/**
 * Where a line says the property is. The declared reference system counts; without one the size of the numbers decides, with a
 * remark. A declaration that the numbers contradict is refused, because one of the two is wrong and nobody can tell which.
 */
final class CoordinateCheck {
    private static final BigDecimal HALF_TURN = BigDecimal.valueOf(180);
    private static final Range LONGITUDE = new Range("-9", "2.2");
    private static final Range LATITUDE = new Range("49.5", "61.5");
    private static final Range EASTING = new Range("0", "700000");
    private static final Range NORTHING = new Range("0", "1300000");

    private final NationalGrid grid;
    private final AreaLocator locator;

    CoordinateCheck(NationalGrid grid, AreaLocator locator) {
        this.grid = grid;
        this.locator = locator;
    }

    /** Coordinates as given with their system, the position they mean and the local area of the place it lies in; nulls where there is none. */
    record Place(String system, BigDecimal x, BigDecimal y, BigDecimal longitude, BigDecimal latitude, String area) {
        static Place unknown(String system, BigDecimal x, BigDecimal y) {
            return new Place(system, x, y, null, null, null);
        }
    }

    private record Range(BigDecimal low, BigDecimal high) {
        Range(String low, String high) {
            this(new BigDecimal(low), new BigDecimal(high));
        }

        boolean holds(BigDecimal value) {
            return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
        }
    }

    Place place(Cells cells) {
        String declared = cells.listed(Field.COORDINATE_SYSTEM, CodeList.COORDINATE_SYSTEM, 60);
        BigDecimal x = cells.coordinate(Field.GEO_X);
        BigDecimal y = cells.coordinate(Field.GEO_Y);
        if (x == null || y == null) {
            return half(cells, declared, x, y);
        }
        String size = x.abs().compareTo(HALF_TURN) <= 0 ? "WGS84" : "OSGB36";
        if (declared != null && !declared.equals(size) && CodeList.COORDINATE_SYSTEM.all().contains(declared)) {
            cells.judgement().refuse(Field.COORDINATE_SYSTEM, "A04", "The line says %s, but %s and %s are %s.".formatted(declared, plain(x), plain(y), inWords(size)),
                    "Write %s, or correct the coordinates.".formatted(size));
            return Place.unknown(declared, x, y);
        }
        if (declared == null) {
            cells.judgement().remarkOnFile(Field.COORDINATE_SYSTEM, "A04", "The file does not say which coordinates these are; their size says %s.".formatted(size), "Add CoordinateReferenceSystem with " + size + ".");
        }
        return size.equals("WGS84") ? fromDegrees(cells, x, y) : fromGrid(cells, x, y);
    }

    /** One coordinate without the other is no position; it is kept when a coordinate can be so large. */
    private static Place half(Cells cells, String declared, BigDecimal x, BigDecimal y) {
        BigDecimal one = x == null ? y : x;
        Field given = x == null ? Field.GEO_Y : Field.GEO_X;
        if (one != null && one.abs().compareTo(NORTHING.high()) > 0) {
            cells.judgement().refuse(given, "A04", "No place in the country has a coordinate of %s.".formatted(plain(one)), "Correct it, or leave both empty if they are not known.");
        } else if (one != null && !cells.judgement().isRefused()) {
            cells.judgement().warn(given, "A04", "Only one of GeoX and GeoY is given, so the property has no position.", "Give both, or neither.");
        }
        return Place.unknown(declared, x, y);
    }

    /**
     * The same for coordinates a person typed.
     *
     * @throws InvalidInput when one of the two is missing or no place in the country has them
     */
    Place typed(BigDecimal x, BigDecimal y) {
        if (x == null && y == null) {
            return Place.unknown(null, null, null);
        }
        if (x == null || y == null) {
            throw new InvalidInput(x == null ? "geoX" : "geoY", "Give both coordinates, or neither.");
        }
        boolean degrees = x.abs().compareTo(HALF_TURN) <= 0;
        if (degrees ? !LONGITUDE.holds(x) || !LATITUDE.holds(y) : !EASTING.holds(x) || !NORTHING.holds(y) || y.compareTo(HALF_TURN) <= 0) {
            throw new InvalidInput("geoX", "No place in the country has the coordinates %s, %s.".formatted(plain(x), plain(y)));
        }
        Position position = degrees ? new Position(x.setScale(6, RoundingMode.HALF_UP), y.setScale(6, RoundingMode.HALF_UP)) : grid.fromGrid(x, y);
        return new Place(degrees ? "WGS84" : "OSGB36", x, y, position.longitude(), position.latitude(), locator.localAreaAt(position).orElse(null));
    }

    private Place fromDegrees(Cells cells, BigDecimal x, BigDecimal y) {
        if (!LONGITUDE.holds(x) || !LATITUDE.holds(y)) {
            refuse(cells, x, y, LONGITUDE.holds(y) && LATITUDE.holds(x));
            return Place.unknown("WGS84", x, y);
        }
        return located(cells, "WGS84", x, y, new Position(x.setScale(6, RoundingMode.HALF_UP), y.setScale(6, RoundingMode.HALF_UP)));
    }

    private Place fromGrid(Cells cells, BigDecimal x, BigDecimal y) {
        if (!EASTING.holds(x) || !NORTHING.holds(y) || y.compareTo(HALF_TURN) <= 0) {
            refuse(cells, x, y, EASTING.holds(y) && NORTHING.holds(x) && y.compareTo(HALF_TURN) > 0);
            return Place.unknown("OSGB36", x, y);
        }
        return located(cells, "OSGB36", x, y, grid.fromGrid(x, y));
    }

    private Place located(Cells cells, String system, BigDecimal x, BigDecimal y, Position position) {
        Optional<String> area = locator.localAreaAt(position);
        if (area.isEmpty()) {
            boolean swappedIsInside = system.equals("OSGB36") && EASTING.holds(y) && locator.localAreaAt(grid.fromGrid(y, x)).isPresent();
            cells.judgement().warn(Field.GEO_X, "A04", "The property lies outside the place.", swappedIsInside ? "GeoX and GeoY look swapped: the other way round it lies inside." : "Taken; look whether that is right.");
        }
        return new Place(system, x, y, position.longitude(), position.latitude(), area.orElse(null));
    }

    private static void refuse(Cells cells, BigDecimal x, BigDecimal y, boolean swapped) {
        cells.judgement().refuse(Field.GEO_X, "A04", "No place in the country has the coordinates %s, %s.".formatted(plain(x), plain(y)),
                swapped ? "GeoX and GeoY are swapped: write %s, %s.".formatted(plain(y), plain(x)) : "Correct them, or leave both empty if they are not known.");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String inWords(String system) {
        return system.equals("WGS84") ? "degrees" : "metres of the National Grid";
    }
}
