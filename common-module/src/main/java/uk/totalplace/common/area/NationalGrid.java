package uk.totalplace.common.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * Turns positions of the British National Grid (OSGB36, metres) into longitude and latitude (WGS84, degrees) and back, by
 * the seven-parameter Helmert transformation of EPSG:27700: within about five metres of the truth.
 */
@ApplicationScoped
public class NationalGrid {
    private static final String TOWGS84 = "+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489";
    private final CoordinateTransform toDegrees;
    private final CoordinateTransform toMetres;

    public NationalGrid() {
        CRSFactory systems = new CRSFactory();
        CoordinateReferenceSystem grid = systems.createFromParameters("OSGB36",
                "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy " + TOWGS84 + " +units=m +no_defs");
        CoordinateReferenceSystem degrees = systems.createFromParameters("WGS84", "+proj=longlat +datum=WGS84 +no_defs");
        CoordinateTransformFactory transforms = new CoordinateTransformFactory();
        toDegrees = transforms.createTransform(grid, degrees);
        toMetres = transforms.createTransform(degrees, grid);
    }

    /** Longitude and latitude to six decimals (about a tenth of a metre). */
    public Position fromGrid(BigDecimal easting, BigDecimal northing) {
        ProjCoordinate out = toDegrees.transform(new ProjCoordinate(easting.doubleValue(), northing.doubleValue()), new ProjCoordinate());
        return new Position(rounded(out.x, 6), rounded(out.y, 6));
    }

    /** Easting and northing in whole metres. */
    public GridReference toGrid(Position position) {
        ProjCoordinate out = toMetres.transform(new ProjCoordinate(position.longitude().doubleValue(), position.latitude().doubleValue()), new ProjCoordinate());
        return new GridReference(rounded(out.x, 0), rounded(out.y, 0));
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
