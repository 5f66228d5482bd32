package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.board.consent.ConsentRow;
import uk.totalplace.board.consent.ConsentState;
import uk.totalplace.board.consent.Consents;
import uk.totalplace.board.consent.GiveConsent;
import uk.totalplace.board.baseline.PriceBase;
import uk.totalplace.board.portfolio.ProposalSum;
import uk.totalplace.board.portfolio.ProposalSums;
import uk.totalplace.board.portfolio.Proposed;
import uk.totalplace.board.proposal.CorrectProposal;
import uk.totalplace.board.proposal.FormProposal;
import uk.totalplace.board.proposal.ProposalDetails;
import uk.totalplace.board.proposal.ProposalSheet;
import uk.totalplace.board.proposal.Proposals;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;
import uk.totalplace.portal.board.Agreements;
import uk.totalplace.portal.board.Agreements.Agreement;

/** What is put to the partners, and their words on it. */
@Path("proposals")
@Produces(MediaType.APPLICATION_JSON)
public class ProposalsResource {
    @Inject
    private Proposals proposals;
    @Inject
    private ProposalSums sums;
    @Inject
    private Agreements agreements;
    @Inject
    private Consents consents;
    @Inject
    private Organisations organisations;
    @Context
    private UriInfo uri;

    /** What the savings of a proposal come to in one kind of money, and how much of that is consented. */
    public record Sum(SavingKind kind, ValueType valueType, String priceBase, boolean restated, boolean thirdParty, long netLowPence, long netHighPence, long consentedLowPence, long consentedHighPence) {
        static Sum of(ProposalSum sum) {
            return new Sum(sum.kindOfMoney().kind(), sum.kindOfMoney().valueType(), sum.kindOfMoney().priceBase(), sum.kindOfMoney().restated(), sum.others(), sum.net().low().pence(), sum.net().high().pence(), sum.consented().low().pence(), sum.consented().high().pence());
        }
    }

    /** A proposal as it is answered. {@code lines} are savings, {@code concerned} who bears or gains, {@code agreed} and {@code awaited} say who of all partners has said yes and who of those concerned has not. */
    public record Item(String ref, String title, String objective, String equality, List<String> lines, int edition, Set<String> concerned, Set<String> agreed, Set<String> awaited, List<Sum> sums, boolean synthetic,
            int version) {
        static Item of(ProposalSheet sheet, Agreement agreement, List<ProposalSum> sums) {
            ProposalDetails said = sheet.details();
            return new Item(sheet.ref(), said.title(), said.objective(), said.equality(), List.copyOf(said.inOrder()), sheet.edition(), agreement.concerned(), agreement.agreed(), agreement.awaited(),
                    sums.stream().map(Sum::of).toList(), said.synthetic(), sheet.version());
        }
    }

    /** A proposal as it is sent. */
    public record SentProposal(String ref, String title, String objective, String equality, Set<String> lines, Boolean synthetic, Integer version) {
        ProposalDetails details() {
            return new ProposalDetails(title, objective, equality, lines, Boolean.TRUE.equals(synthetic));
        }
    }

    /** A partner's word as it is sent; {@code edition} is the make-up it was said on, the one that stands without it. */
    public record SentConsent(Integer edition, String organisation, ConsentState state, LocalDate on, String signedBy, String authority, String conditions) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<Item> page(@BeanParam PageQuery query, @QueryParam("text") String text) {
        String asked = text == null || text.isBlank() ? null : text.strip();
        Proposed proposed = sums.all();
        return query.of(proposals.count(asked), (first, size) -> items(proposals.page(asked, first, size), proposed), table());
    }

    private List<Item> items(List<ProposalSheet> sheets, Proposed proposed) {
        Map<String, Agreement> standing = agreements.of(sheets.stream().map(ProposalSheet::ref).toList());
        return sheets.stream().map(sheet -> Item.of(sheet, standing.get(sheet.ref()), proposed.of(sheet.ref()))).toList();
    }

    private Table<Item> table() {
        Names names = new Names(organisations::names);
        return Table.<Item>of("Proposals").with("Reference", Item::ref).with("Proposal", Item::title).with("Savings", Item::lines).with("Objective", Item::objective).with("Impact on equality", Item::equality)
                .with("Concerned", item -> item.concerned().stream().map(names::of).sorted().toList()).with("Agreed", item -> item.agreed().stream().map(names::of).sorted().toList())
                .with("Awaited", item -> item.awaited().stream().map(names::of).sorted().toList()).with("Comes to", item -> words(item, true)).with("Consented", item -> words(item, false))
                .with("Made up anew", item -> item.edition() - 1).with("Synthetic", item -> TableWords.synthetic(item.synthetic()));
    }

    /** Kinds of money are never added up, so a cell says each. */
    private static String words(Item item, boolean net) {
        return item.sums().stream().map(sum -> TableWords.range(net ? sum.netLowPence() : sum.consentedLowPence(), net ? sum.netHighPence() : sum.consentedHighPence()) + " " + sum.kind().word().toLowerCase() + " " + PriceBase.words(sum.priceBase()) + (sum.restated() ? " (some restated)" : "")
                + (sum.thirdParty() ? ", another body’s money" : "")).collect(Collectors.joining("; "));
    }

    @GET
    @Path("{ref}")
    public Item one(@PathParam("ref") String ref) {
        return item(proposals.sheet(ref));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response form(SentProposal sent) {
        ProposalSheet formed = proposals.form(new FormProposal(Sent.required(sent).ref(), sent.details()));
        return Response.created(uri.getAbsolutePathBuilder().path(formed.ref()).build()).entity(item(formed)).build();
    }

    @PUT
    @Path("{ref}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Item correct(@PathParam("ref") String ref, SentProposal sent) {
        try {
            return item(proposals.correct(new CorrectProposal(ref, Sent.required(sent).version(), sent.details())));
        } catch (StaleVersion stale) {
            throw new StaleVersion("this proposal", item(stale.current() == null ? proposals.sheet(ref) : (ProposalSheet) stale.current()), sent);
        }
    }

    private Item item(ProposalSheet sheet) {
        return Item.of(sheet, agreements.of(sheet.ref()), sums.all().of(sheet.ref()));
    }

    /** Everything that was said to it in whatever edition, newest first. */
    @GET
    @Path("{ref}/consents")
    public Page<ConsentRow> consents(@PathParam("ref") String ref) {
        return Page.of(consents.history(ref));
    }

    @POST
    @Path("{ref}/consents")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response consent(@PathParam("ref") String ref, SentConsent sent) {
        try {
            return Sent.kept(consents.give(new GiveConsent(ref, Sent.required(sent).edition(), sent.organisation(), sent.state(), sent.on(), sent.signedBy(), sent.authority(), sent.conditions())));
        } catch (StaleVersion stale) {
            throw new StaleVersion("this proposal", item(proposals.sheet(ref)), sent);
        }
    }
}
