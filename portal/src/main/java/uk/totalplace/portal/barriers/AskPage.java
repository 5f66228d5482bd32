package uk.totalplace.portal.barriers;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import uk.totalplace.barriers.ask.AskRow;
import uk.totalplace.barriers.ask.Asks;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.Records;

/** The ask that the address names, with the barriers it would remove. */
@Named
@RequestScoped
public class AskPage {
    @Inject
    private Asks asks;
    @Inject
    private Records records;
    @Inject
    private HttpServletRequest request;
    private AskRow ask;

    @PostConstruct
    void look() {
        ask = asks.withRef(request.getParameter("ref"));
    }

    public AskRow getAsk() {
        return ask;
    }

    public List<RecordLink> getBarriers() {
        return ask.barriers().stream().map(ref -> records.find(new RecordRef("barrier", ref))).flatMap(Optional::stream).toList();
    }
}
