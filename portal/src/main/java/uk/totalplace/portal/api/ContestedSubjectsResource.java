package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import uk.totalplace.board.contest.ContestedSubject;
import uk.totalplace.board.contest.ContestedSubjects;
import uk.totalplace.board.contest.ThemeMeeting;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/** Subjects that savings of two themes or more claim, settled or not, the unsettled ones first. */
@Path("contested-subjects")
@Produces(MediaType.APPLICATION_JSON)
public class ContestedSubjectsResource {
    private static final Table<ContestedSubject> TABLE = Table.<ContestedSubject>of("Contested subjects").with("Subject", ContestedSubject::subject).with("Kind", row -> row.kind().word()).with("Value", row -> row.valueType().word())
            .with("Themes", ContestedSubject::themes).with("Savings", row -> row.claims().stream().map(ContestedSubject.Part::saving).toList()).with("Settled", ContestedSubject::isSettled).with("Pairs not settled", ContestedSubject::unsettled);
    private static final Table<ThemeMeeting> MEETINGS = Table.<ThemeMeeting>of("Contested subjects, theme by theme").with("Theme", ThemeMeeting::one).with("Other theme", ThemeMeeting::other).with("Subjects", ThemeMeeting::subjects)
            .with("Not settled", ThemeMeeting::unsettled);

    @Inject
    private ContestedSubjects subjects;

    /** A subject with the savings that claim it; {@code unsettled} pairs of them, of two themes, stand in no overlap group together. */
    public record Item(String subject, SavingKind kind, ValueType valueType, List<String> themes, List<ContestedSubject.Part> claims, int unsettled, boolean settled) {
        static Item of(ContestedSubject row) {
            return new Item(row.subject(), row.kind(), row.valueType(), row.themes(), row.claims(), row.unsettled(), row.isSettled());
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<Item> page(@BeanParam PageQuery query) {
        return query.of(subjects.count(), subjects::page, TABLE).map(Item::of);
    }

    /** Theme by theme, over all subjects. */
    @GET
    @Path("themes")
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<ThemeMeeting> themes(@BeanParam PageQuery query) {
        return query.of(subjects.meetings(), MEETINGS);
    }
}
