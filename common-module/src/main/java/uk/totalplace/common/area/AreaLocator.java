package uk.totalplace.common.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Says in which local area of the place a point lies. The outlines are read once and kept, because a file of a million
 * lines asks a million times; they are read again after the reference data change.
 */
@ApplicationScoped
public class AreaLocator {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    @Inject
    private Areas areas;
    private volatile STRtree outlines;

    private record Outline(String code, PreparedGeometry shape) {
    }

    /** Knows these outlines only, whatever the reference data say. */
    public static AreaLocator of(Collection<AreaOutline> known) {
        AreaLocator locator = new AreaLocator();
        locator.outlines = index(known);
        return locator;
    }

    /** The code of the district or unitary area of the place that holds the point; empty outside the place. */
    public Optional<String> localAreaAt(Position position) {
        Point point = GEOMETRY.createPoint(new Coordinate(position.longitude().doubleValue(), position.latitude().doubleValue()));
        for (Object candidate : index().query(point.getEnvelopeInternal())) {
            Outline outline = (Outline) candidate;
            if (outline.shape().covers(point)) {
                return Optional.of(outline.code());
            }
        }
        return Optional.empty();
    }

    void forget() {
        outlines = null;
    }

    private STRtree index() {
        STRtree index = outlines;
        if (index == null) {
            index = index(areas.localOutlines());
            outlines = index;
        }
        return index;
    }

    private static STRtree index(Collection<AreaOutline> known) {
        STRtree index = new STRtree();
        for (AreaOutline outline : known) {
            Geometry shape = GeoJson.geometry(outline.geometry());
            index.insert(shape.getEnvelopeInternal(), new Outline(outline.code(), PreparedGeometryFactory.prepare(shape)));
        }
        index.build();
        return index;
    }
}
