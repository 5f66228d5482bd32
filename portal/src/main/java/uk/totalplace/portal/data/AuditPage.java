package uk.totalplace.portal.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.totalplace.common.audit.AuditCheck;
import uk.totalplace.common.audit.AuditLog;
import uk.totalplace.common.audit.AuditRow;
import uk.totalplace.portal.frame.DayWords;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.TextSearch;

/** The audit log, and the check of its chain. */
@Named
@RequestScoped
public class AuditPage extends TextSearch<AuditRow> {
    @Inject
    private AuditLog log;
    private AuditCheck check;

    @Override
    protected long count(String text) {
        return log.count(text);
    }

    @Override
    protected List<AuditRow> page(String text, int from, int size) {
        return log.page(text, null, from, size);
    }

    public void checkChain() {
        check = log.check();
    }

    public AuditCheck getCheck() {
        return check;
    }

    public String getCheckSentence() {
        return check.isSound()
                ? "The chain is whole: %s, each as it was written, and the end is the one kept outside the database.".formatted(String.format("%,d sealed %s", check.sealed(), check.sealed() == 1 ? "entry" : "entries"))
                : "The chain is broken: %s in %,d sealed.".formatted(Plural.of(check.findings().size(), "finding"), check.sealed());
    }

    public String at(AuditRow row) {
        return DayWords.ofUtc(row.at());
    }

    public String getSentence() {
        return String.format("%,d %s%s, the newest first.", getTotal(), getTotal() == 1 ? "deed" : "deeds", getText().isEmpty() ? " written down" : " found");
    }
}
