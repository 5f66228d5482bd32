package uk.totalplace.portal.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.setting.Settings;

/** The day the person looks at the programme as at. It opens at the day that is set, and can be switched to today and back. */
@Named
@SessionScoped
public class ViewDate implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Inject
    private transient Settings settings;
    private LocalDate opening;
    private LocalDate chosen;

    @PostConstruct
    void open() {
        opening = settings.date("opens.as.at").orElse(null);
        chosen = opening;
    }

    public void toToday() {
        chosen = null;
    }

    public void toOpening() {
        chosen = opening;
    }

    public LocalDate getDay() {
        return chosen == null ? UkTime.today() : chosen;
    }

    public boolean isPast() {
        return chosen != null;
    }

    public boolean isSwitchable() {
        return chosen == null && opening != null;
    }

    /** The day the portal opens at, null when that is today. */
    public LocalDate getOpening() {
        return opening;
    }

    public String getWords() {
        return getDay().format(WORDS);
    }

    public String getOpeningWords() {
        return opening == null ? "" : opening.format(WORDS);
    }
}
