package uk.totalplace.portal.barriers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.barriers.register.BarrierDetails;
import uk.totalplace.barriers.register.BarrierSheet;
import uk.totalplace.portal.frame.Choice;

/** A barrier's page in words: where it stands in one sentence, and its facts. */
@Named
@RequestScoped
public class BarrierFacts {
    @Inject
    private BarrierWords words;

    /** A field and its value in words; the value is null where nobody said it. */
    public record Fact(String label, String value) {
    }

    public String sentence(BarrierSheet sheet) {
        String state = sheet.status().word() + " " + words.inState(sheet.clocks());
        String whom = sheet.escalatedTo() == null ? "" : ", escalated to " + sheet.escalatedTo().words();
        String answer = sheet.response() == null ? "" : "; the response: " + sheet.response().word().toLowerCase(Locale.ROOT);
        String overdue = words.overdue(sheet.clocks()) == null ? "" : "; " + words.overdue(sheet.clocks()) + " past its target day";
        return state.strip() + whom + answer + overdue + ".";
    }

    public List<Fact> known(BarrierSheet sheet) {
        BarrierDetails d = sheet.details();
        return List.of(new Fact("Severity", d.severity() == null ? null : d.severity().word()), new Fact("Remedy", d.remedy().words()), new Fact("Effort of the remedy", d.remedy().effortWords()), new Fact("Chance that it works", d.remedy().chanceWords()), new Fact("Workaround", d.workaround()), new Fact("Evidence", d.evidence()),
                new Fact("Partners affected", words.organisations(d.affected())), new Fact("Source", d.source()));
    }

    public List<Fact> people(BarrierSheet sheet) {
        BarrierDetails d = sheet.details();
        return List.of(new Fact("Owner", joined(d.ownerPerson(), d.owner() == null ? null : words.organisation(d.owner()))),
                new Fact("Counterpart", joined(d.counterpart().official(), d.counterpart().directorate(), d.counterpart().department())),
                new Fact("Escalated to", sheet.escalatedTo() == null ? null : sheet.escalatedTo().word()), new Fact("Level", d.level().word()), new Fact("Category", d.category().word()),
                new Fact("Raised by", sheet.raisedBy()));
    }

    /** Each theme with its code and its title. */
    public List<Choice> themes(BarrierSheet sheet) {
        return sheet.details().themes().stream().sorted().map(code -> new Choice(code, words.themes(List.of(code)))).toList();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null).collect(Collectors.joining(", "));
    }
}
