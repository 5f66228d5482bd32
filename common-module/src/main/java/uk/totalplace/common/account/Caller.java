package uk.totalplace.common.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.totalplace.common.NotYours;

/**
 * Who asks, and what is theirs. {@code organisation} is null for the programme office, which works for all of them. {@code predecessors} are the bodies that
 * the organisation succeeded as a whole: it keeps what is left of theirs.
 */
public record Caller(String name, String displayName, String organisation, Set<String> predecessors, Set<String> roles) {

    /** Of an organisation that succeeded nobody. */
    public Caller(String name, String displayName, String organisation, Set<String> roles) {
        this(name, displayName, organisation, Set.of(), roles);
    }

    public boolean isProgrammeOffice() {
        return organisation == null;
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Programme staff see everything; readers of the programme office see what is released, as anyone else does. */
    public boolean seesUnreleased() {
        return isProgrammeOffice() && (has(Role.OFFICER) || has(Role.LEAD) || has(Role.FINANCE) || has(Role.AUDITOR) || has(Role.ADMIN));
    }

    public boolean sees(String owner, boolean released) {
        return released || seesUnreleased() || isOwn(owner);
    }

    /** The organisation and those it succeeded, for a query; never empty, because what belongs to nobody has no owner. */
    public List<String> owners() {
        return organisation == null ? List.of("") : Stream.concat(Stream.of(organisation), predecessors.stream().sorted()).toList();
    }

    /** {@link #sees} for a query of rows that say whose they are and whether they are released. @param row what stands before the names of their columns, such as {@code r.} */
    public Seen seen(String row) {
        List<String> owners = owners();
        return seesUnreleased() ? new Seen("true", List.of()) : new Seen("(" + row + "released or " + row + "organisation_code in (?" + ", ?".repeat(owners.size() - 1) + "))", owners);
    }

    /** True of what somebody sees, with its parameters. */
    public record Seen(String condition, List<String> parameters) {
    }

    /** Whether it belongs to the caller's organisation or to one that it succeeded. */
    public boolean isOwn(String owner) {
        return owner != null && (owner.equals(organisation) || predecessors.contains(owner));
    }

    /** Whether what belongs to an organisation is within the caller's work at all; what the caller may do there is the role's. */
    public boolean worksFor(String owner) {
        return isProgrammeOffice() || isOwn(owner);
    }

    /** @throws NotYours when the caller belongs to one organisation and so may not read what tells of all */
    public void mustBeProgrammeOffice() {
        if (!isProgrammeOffice()) {
            throw NotYours.deed("This tells of every organisation. It is open to accounts of the programme office only.");
        }
    }

    /** An officer of the programme office, who keeps records for every organisation. */
    public boolean isOfficer() {
        return isProgrammeOffice() && has(Role.OFFICER);
    }

    public boolean keepsFor(String owner) {
        return isOwn(owner) && has(Role.PARTNER) || isOfficer();
    }

    /** The organisations whose records the caller keeps, for a query; of the whole place where it keeps all of them, and then there are none to name. */
    public Kept kept() {
        return isOfficer() ? new Kept(true, List.of()) : new Kept(false, organisation != null && has(Role.PARTNER) ? owners() : List.of());
    }

    /** Whose records somebody keeps. */
    public record Kept(boolean all, List<String> owners) {
    }

    /** @throws NotYours when the caller does not keep records for that organisation */
    public void mustKeepFor(String owner) {
        if (!keepsFor(owner)) {
            throw new NotYours(owner);
        }
    }
}
