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
import uk.totalplace.portal.frame.Fact;

/** A barrier's page in words: where it stands in one sentence, and its facts. */
@Named
@RequestScoped
public class BarrierFacts {
    @Inject
    private BarrierWords words;

    public String sentence(BarrierSheet sheet) {
        String state = sheet.status().word() + " " + words.inState(sheet.clocks());
        String whom = sheet.escalatedTo() == null ? "" : ", escalated to " + sheet.escalatedTo().words();
        String answer = sheet.response() == null ? "" : "; the response: " + sheet.response().word().toLowerCase(Locale.ROOT);
        String overdue = words.overdue(sheet.clocks()) == null ? "" : "; " + words.overdue(sheet.clocks()) + " past its target day";
        return state.strip() + whom + answer + overdue + ".";
    }

    public List<Fact> known(BarrierSheet sheet) {
        BarrierDetails d = sheet.details();
        return List.of(Fact.of("Severity", d.severity() == null ? null : d.severity().word()), Fact.of("Remedy", d.remedy().words()), Fact.of("Effort of the remedy", d.remedy().effortWords()), Fact.of("Chance that it works", d.remedy().chanceWords()), Fact.of("Urgency", d.remedy().urgency() == null ? null : d.remedy().urgency().sentence()), Fact.of("Workaround", d.workaround()), Fact.of("Evidence", d.evidence()),
                Fact.of("Partners affected", words.organisations(d.affected())), Fact.of("Source", d.source()));
    }

    public List<Fact> people(BarrierSheet sheet) {
        BarrierDetails d = sheet.details();
        return List.of(Fact.of("Owner", joined(d.ownerPerson(), d.owner() == null ? null : words.organisation(d.owner()))),
                Fact.of("Counterpart", joined(d.counterpart().official(), d.counterpart().directorate(), d.counterpart().department())),
                Fact.of("Escalated to", sheet.escalatedTo() == null ? null : sheet.escalatedTo().word()), Fact.of("Level", d.level().word()), Fact.of("Category", d.category().word()),
                Fact.of("Raised by", sheet.raisedBy()));
    }

    /** Each theme with its code and its title. */
    public List<Choice> themes(BarrierSheet sheet) {
        return sheet.details().themes().stream().sorted().map(code -> new Choice(code, words.themes(List.of(code)))).toList();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null).collect(Collectors.joining(", "));
    }
}
