package uk.totalplace.common.area;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A named piece of country with its code, its validity and, where we have it, its outline. */
@Entity
@Table(schema = "common", name = "area")
public class Area {
    @Id
    @Column(name = "code", length = 9)
    private String code;
    @Column(name = "name", nullable = false, length = 200)
    private String name;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private AreaKind kind;
    @Column(name = "parent_code", length = 9)
    private String parentCode;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Column(name = "source", nullable = false, length = 300)
    private String source;

    protected Area() {
    }

    Area(RegisterArea command) {
        this.code = new AreaCode(command.code()).value();
        this.kind = command.kind();
        amend(command);
    }

    final void amend(RegisterArea command) {
        name = command.name();
        parentCode = command.parent();
        validFrom = command.validFrom();
        validTo = command.validTo();
        source = command.source();
    }

    AreaRow row() {
        return new AreaRow(code, name, kind, parentCode, validFrom, validTo, source);
    }
}
