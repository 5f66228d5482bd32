package uk.totalplace.barriers.register;

import java.time.LocalDate;
import java.util.Set;
import uk.totalplace.common.Violations;

/** What must hold of the words about a barrier, all of it told at once. {@code themes} and {@code organisations} are the codes there are. */
record BarrierCheck(Set<String> themes, Set<String> organisations, LocalDate today) {
    private static final int MOST_LINKS = 50;

    /** @throws uk.totalplace.common.InvalidInput with every field that does not hold what it must */
    void of(BarrierDetails said) {
        Violations violations = new Violations()
                .text("title", said.title(), 200, "Give the barrier a title.")
                .text("because", said.statement().because(), 500, "Say what rule, incentive or system is the cause.")
                .text("weCannot", said.statement().weCannot(), 500, "Say what cannot be done.")
                .text("whichBlocks", said.statement().whichBlocks(), 500, "Say what good that blocks.")
                .unless(said.category() != null, "category", "Say what kind of barrier it is.")
                .unless(said.level() != null, "level", "Say who could remove it.")
                .unless(!said.themes().isEmpty(), "themes", "Choose at least one theme it stands in the way of.")
                .unless(said.owner() == null || organisations.contains(said.owner()), "owner", "There is no organisation “" + said.owner() + "”.")
                .mayStayEmpty("ownerPerson", said.ownerPerson(), 200)
                .mayStayEmpty("department", said.counterpart().department(), 200)
                .mayStayEmpty("directorate", said.counterpart().directorate(), 200)
                .mayStayEmpty("official", said.counterpart().official(), 200)
                .mayStayEmpty("remedy", said.remedy().words(), 2000)
                .unless(said.remedy().effortDays() == null || said.remedy().effortDays() > 0, "remedyEffortDays", "Give the working days it takes, 1 or more.")
                .unless(said.remedy().worksPercent() == null || said.remedy().worksPercent() >= 1 && said.remedy().worksPercent() <= 100, "remedyWorksPercent", "Give the chance that it works, from 1 to 100.")
                .mayStayEmpty("workaround", said.workaround(), 2000)
                .mayStayEmpty("evidence", said.evidence(), 2000)
                .mayStayEmpty("source", said.source(), 300)
                .unless(said.raisedOn() == null || !said.raisedOn().isAfter(today), "raisedOn", "A barrier is raised today or earlier, not on a day to come.")
                .unless(said.raisedOn() == null || said.dueOn() == null || !said.dueOn().isBefore(said.raisedOn()), "dueOn", "It cannot be due before it was raised.")
                .unless(said.links().size() <= MOST_LINKS, "links", "Link at most " + MOST_LINKS + " records.");
        said.themes().forEach(theme -> violations.unless(themes.contains(theme), "themes", "There is no theme “" + theme + "”."));
        said.affected().forEach(code -> violations.unless(organisations.contains(code), "affected", "There is no organisation “" + code + "”."));
        violations.refuse();
    }
}
