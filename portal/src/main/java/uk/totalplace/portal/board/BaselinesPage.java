package uk.totalplace.portal.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.UnaryOperator;
import uk.totalplace.board.baseline.BaselineFilter;
import uk.totalplace.board.baseline.BaselineSheet;
import uk.totalplace.board.baseline.Baselines;
import uk.totalplace.common.area.GroupSum;
import uk.totalplace.portal.frame.PagedList;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.geography.RegroupQuery;
import uk.totalplace.portal.geography.WhatIf;

/** The register of baselines, filtered by the address and paged in the database. */
@Named
@RequestScoped
public class BaselinesPage extends PagedList<BaselineFilter, BaselineSheet> {
    @Inject
    private Baselines baselines;
    @Inject
    private WhatIf whatIf;

    @Override
    protected BaselineFilter asked(UnaryOperator<String> parameter) {
        return new BaselineFilter(parameter.apply("text"), parameter.apply("theme"), parameter.apply("organisation"), RegroupQuery.read(parameter));
    }

    @Override
    protected long count(BaselineFilter filter) {
        return baselines.count(filter);
    }

    @Override
    protected List<BaselineSheet> page(BaselineFilter filter, int from, int size) {
        return baselines.page(filter, from, size);
    }

    /** The same by group of the chosen geography, whichever group is looked at. */
    public List<GroupSum> getGroupSums() {
        return whatIf.fold(baselines.byArea(getFilter().regrouped(null)));
    }

    public String getSentence() {
        return Plural.of(getTotal(), "baseline") + (isFiltered() ? " with these filters" : "") + ": what is spent or held today. Savings are claimed on them and never exceed them.";
    }

    public boolean isFiltered() {
        return !getFilter().regrouped(null).equals(BaselineFilter.EVERYTHING);
    }
}
