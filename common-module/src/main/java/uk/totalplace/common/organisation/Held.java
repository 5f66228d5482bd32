package uk.totalplace.common.organisation;

import java.io.Serializable;

/** One thing that an organisation holds: its key among the things of its register, and what it is called. */
public record Held(String key, String title) implements Serializable {
}
