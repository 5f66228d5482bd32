package uk.totalplace.portal.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.totalplace.board.contest.ContestedSubject;
import uk.totalplace.board.contest.ContestedSubjects;
import uk.totalplace.board.contest.ThemeMeeting;
import uk.totalplace.portal.frame.Paged;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.QueryText;

/** The subjects that two themes claim: theme by theme as a matrix, and one by one with the way to settle them. */
@Named
@RequestScoped
public class ContestedPage extends Paged {
    /** As many as the form of a group has rows. */
    private static final int MOST_IN_A_GROUP = 6;

    @Inject
    private ContestedSubjects subjects;
    @Inject
    private LedgerWords words;
    private List<ContestedSubject> rows;
    private List<ThemeMeeting> meetings;
    private List<String> themes;

    @PostConstruct
    void look() {
        rows = subjects.page(begin(subjects.count()), getSize());
        meetings = subjects.meetings();
        themes = meetings.stream().flatMap(meeting -> Stream.of(meeting.one(), meeting.other())).distinct().sorted().toList();
    }

    public String getSentence() {
        if (getTotal() == 0) {
            return "No two themes claim the same subject.";
        }
        long open = meetings.stream().mapToLong(ThemeMeeting::unsettled).sum();
        return Plural.of(getTotal(), "subject") + " that two themes claim as the same kind of money. " + (open == 0 ? "All are settled in overlap groups." : "Until a group says how they are settled, only the better claim counts and the others cannot be validated.");
    }

    /** What two themes both claim: {@code 3, 1 not settled}; empty where they do not meet. */
    public String cell(String one, String other) {
        return meetings.stream().filter(meeting -> meeting.one().equals(one) && meeting.other().equals(other) || meeting.one().equals(other) && meeting.other().equals(one)).findFirst()
                .map(meeting -> meeting.subjects() + (meeting.unsettled() == 0 ? ", settled" : ", " + meeting.unsettled() + " not settled")).orElse("");
    }

    /** {@code Recurrent, fiscal value}. */
    public String kind(ContestedSubject row) {
        return row.kind().word() + ", " + row.valueType().word().toLowerCase() + " value";
    }

    /** The form of a group with these savings in it already. */
    public String settleQuery(ContestedSubject row) {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("title", "Claims on one subject: " + row.subject());
        List<ContestedSubject.Part> claims = row.claims();
        for (int i = 0; i < Math.min(MOST_IN_A_GROUP, claims.size()); i++) {
            given.put("saving" + (i + 1), claims.get(i).saving());
            given.put("stake" + (i + 1), "100");
        }
        return QueryText.of(given);
    }

    public String theme(String code) {
        return words.theme(code);
    }

    public List<String> getThemes() {
        return themes;
    }

    public List<ContestedSubject> getRows() {
        return rows;
    }
}
