package uk.totalplace.common.area;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The outline of an area, kept apart because lists of areas never need it. */
@Entity
@Table(schema = "common", name = "area_outline")
public class Outline {
    @Id
    @Column(name = "code", length = 9)
    private String code;
    @Column(name = "geometry", nullable = false, length = 1_000_000)
    private String geometry;

    protected Outline() {
    }

    Outline(String code, String geometry) {
        this.code = code;
        this.geometry = geometry;
    }
}
