package uk.totalplace.portal.demonstration;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import uk.totalplace.assets.property.Properties;
import uk.totalplace.board.snapshot.Snapshots;
import uk.totalplace.board.snapshot.TakeSnapshot;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.figure.QuotedFigures;
import uk.totalplace.common.setting.Settings;
import uk.totalplace.counting.payment.Payments;
import uk.totalplace.portal.start.CsvResource;

/**
 * The demonstration rows, handed in by the programme officer through the same intake and boundaries as anybody's. It runs once:
 * the quoted figures, which come last, tell that it has. A demonstration that was broken off begins again and changes nothing twice.
 */
@Stateless
@DeclareRoles(Role.OFFICER)
@RunAs(Role.OFFICER)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Demonstration {
    private static final String PROPERTIES = "assets.land-and-buildings";
    private static final String PAYMENTS = "counting.spend-over-500";
    private static final String RETURNS = "counting.expenditure-return";
    private static final String PLACEMENTS = "margate.placements";

    @Inject
    private Settings settings;
    @Inject
    private AccountRows accounts;
    @Inject
    private CallRows calls;
    @Inject
    private FigureRows figures;
    @Inject
    private CountingRows counting;
    @Inject
    private GatewayRows gateway;
    @Inject
    private MargateRows margate;
    @Inject
    private RegulationRows regulation;
    @Inject
    private BarriersRows barriers;
    @Inject
    private AgreementRows agreements;
    @Inject
    private AskRows asks;
    @Inject
    private LedgerRows ledger;
    @Inject
    private DemonstrationFiles files;
    @Inject
    private RestrictedRows restricted;
    @Inject
    private ViewRows views;
    @Inject
    private BookingRows bookings;
    @Inject
    private Properties properties;
    @Inject
    private Payments payments;
    @Inject
    private NotReleased notReleased;
    @Inject
    private QuotedFigures quoted;
    @Inject
    private Snapshots snapshots;

    public void load() {
        if (!quoted.all().isEmpty()) {
            return;
        }
        String folder = "demonstration/" + settings.list("place").stream().findFirst().orElse("none") + "/";
        accounts.load(CsvResource.rows(folder + "accounts.csv"));
        calls.load(CsvResource.rows(folder + "calls.csv"));
        agreements.load(CsvResource.rows(folder + "agreements.csv"));
        counting.load(CsvResource.rows(folder + "counting/expenditure-returns.csv"));
        counting.loadTransfers(CsvResource.rows(folder + "counting/transfers.csv"));
        List<String> paying = handIn(PAYMENTS, folder + "counting/payments/");
        gateway.load(CsvResource.rows(folder + "gateway/sites.csv"));
        margate.load(CsvResource.rows(folder + "margate/intervention-areas.csv"));
        placements(folder);
        regulation.load(CsvResource.rows(folder + "regulation/obligations.csv"));
        barriers.load(CsvResource.rows(folder + "barriers/barriers.csv"), CsvResource.rows(folder + "barriers/steps.csv"));
        asks.load(CsvResource.rows(folder + "barriers/asks.csv"));
        ledger.load(CsvResource.rows(folder + "board/baselines.csv"), CsvResource.rows(folder + "board/savings.csv"), CsvResource.rows(folder + "board/overlaps.csv"));
        ledger.loadProposals(CsvResource.rows(folder + "board/proposals.csv"));
        ledger.loadAround(CsvResource.rows(folder + "board/deductions.csv"), CsvResource.rows(folder + "board/report-lines.csv"));
        properties(folder);
        // after the ledger's own rows, as the properties are: what themes claim of released records takes the references that those leave
        paying.forEach(payments::release);
        handIn(RETURNS, folder + "counting/returns/").forEach(counting::release);
        views.load(CsvResource.rows(folder + "views.csv"));
        bookings.load(CsvResource.rows(folder + "booking/bookables.csv"), CsvResource.rows(folder + "booking/bookings.csv"));
        figures.loadIndicators(CsvResource.rows(folder + "indicators.csv"), CsvResource.rows(folder + "indicator-points.csv"));
        figures.loadQuoted(CsvResource.rows(folder + "report-figures.csv"));
        snapshots.release(snapshots.take(new TakeSnapshot("The demonstration as it was loaded", "So that whatever is changed while trying the product can be seen beside it")).ref());
    }

    private void properties(String folder) {
        handIn(PROPERTIES, folder + "assets/").forEach(properties::release);
    }

    /** Hands in the files of a folder, each named for its organisation; gives those organisations that release what they have. */
    private List<String> handIn(String dataSet, String folder) {
        List<String> organisations = CsvResource.rows(folder + "index.csv").stream().map(row -> row.get("organisation")).toList();
        List<Long> runs = organisations.stream().map(organisation -> files.submit(dataSet, organisation, folder + organisation + ".csv")).toList();
        runs.forEach(files::awaitTaken);
        return organisations.stream().filter(organisation -> !notReleased.is(organisation)).toList();
    }

    private void placements(String folder) {
        CsvResource.rows(folder + "margate/placements/index.csv").forEach(row -> restricted.load(PLACEMENTS, row.get("organisation"), folder + "margate/placements/" + row.get("organisation") + ".csv"));
    }
}
