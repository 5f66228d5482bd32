package uk.totalplace.portal.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import uk.totalplace.barriers.register.BarrierRow;
import uk.totalplace.barriers.register.BarrierSheet;
import uk.totalplace.barriers.register.Category;
import uk.totalplace.barriers.register.Counterpart;
import uk.totalplace.barriers.register.Hop;
import uk.totalplace.barriers.register.Level;
import uk.totalplace.barriers.register.ResponseType;
import uk.totalplace.barriers.register.Severity;
import uk.totalplace.barriers.register.Status;
import uk.totalplace.barriers.register.StepRow;
import uk.totalplace.barriers.register.Urgency;
import uk.totalplace.board.price.BarrierPrice;
import uk.totalplace.board.price.Block;
import uk.totalplace.board.price.PricedBarriers;
import uk.totalplace.board.price.Purse;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/**
 * What the contract says of a barrier. The statement is one sentence; {@code owner} is an organisation's code. {@code whole} is null in
 * lists. What a standing barrier holds up is composed from the board's ledger, as far as the caller may see the savings: {@code blocks} saving by saving, whatever others hold up of it too, {@code heldUp} its share of all that is held up.
 */
public record BarrierItem(String ref, String title, String statement, Category category, Level level, Severity severity, List<String> themes, String owner, String ownerPerson, Status status,
        LocalDate statusSince, LocalDate raisedOn, LocalDate dueOn, int version, String source, List<Blocked> blocks, List<Held> heldUp, Whole whole) {

    /** A share of a saving that a barrier blocks: {@code pence} at most, {@code lowPence} at least, of what is left of the saving. */
    public record Blocked(String saving, BigDecimal sharePercent, long pence, long lowPence) {
        static Blocked of(Block block) {
            return new Blocked(block.saving(), block.sharePercent(), block.amount().high().pence(), block.amount().low().pence());
        }
    }

    /** The barrier's share of what is held up of one kind of money, which may be added to that of other barriers; {@code priority} is null where nobody said what the remedy takes. */
    public record Held(SavingKind kind, ValueType valueType, Purse purse, long lowPence, long highPence, Long priority) {
        static Held of(BarrierPrice price) {
            return new Held(price.funds().kindOfMoney().kind(), price.funds().kindOfMoney().valueType(), price.funds().purse(), price.share().low().pence(), price.share().high().pence(), price.priority());
        }
    }

    /** What only the record itself says; {@code links} are {@code kind:code}, those the caller may see. {@code transitions} are the steps it may take next. */
    public record Whole(String because, String weCannot, String whichBlocks, Counterpart counterpart, String remedy, Integer remedyEffortDays, Integer remedyWorksPercent, Urgency urgency, String workaround, String evidence, List<String> affected, List<String> links,
            Hop escalatedTo, ResponseType responseType, List<StepRow> steps, List<Status> transitions) {
    }

    BarrierItem holdingUp(PricedBarriers priced) {
        return new BarrierItem(ref, title, statement, category, level, severity, themes, owner, ownerPerson, status, statusSince, raisedOn, dueOn, version, source,
                priced.blocks(ref).stream().map(Blocked::of).toList(), priced.of(ref).stream().map(Held::of).toList(), whole);
    }

    static BarrierItem of(BarrierRow row) {
        return new BarrierItem(row.ref(), row.title(), row.statement().words(), row.category(), row.level(), row.severity(), row.themes(), row.owner(), row.ownerPerson(), row.status(),
                row.clocks().since(), row.clocks().raisedOn(), row.clocks().dueOn(), row.version(), row.source(), List.of(), List.of(), null);
    }

    static BarrierItem of(BarrierSheet sheet) {
        var d = sheet.details();
        Whole whole = new Whole(d.statement().because(), d.statement().weCannot(), d.statement().whichBlocks(), d.counterpart(), d.remedy().words(), d.remedy().effortDays(), d.remedy().worksPercent(), d.remedy().urgency(), d.workaround(), d.evidence(),
                d.affected().stream().sorted().toList(), d.links().stream().map(Object::toString).sorted().toList(), sheet.escalatedTo(), sheet.response(), sheet.steps(), sheet.waysOn());
        return new BarrierItem(sheet.ref(), d.title(), d.statement().words(), d.category(), d.level(), d.severity(), d.themes().stream().sorted().toList(), d.owner(), d.ownerPerson(), sheet.status(),
                sheet.clocks().since(), d.raisedOn(), d.dueOn(), sheet.version(), d.source(), List.of(), List.of(), whole);
    }
}
