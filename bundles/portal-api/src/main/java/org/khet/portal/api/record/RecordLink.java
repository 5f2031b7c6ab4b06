package org.khet.portal.api.record;

/**
 * A record of whatever module, or what somebody typed because that module is away: a letter, a claim, a project.
 *
 * @param type  record type {@code <module>.<kind>}, empty when it was typed
 * @param id    key, 0 when it was typed
 * @param title how it was called when it was last seen, or what was typed; at most {@link #TITLE_MOST} characters
 */
public record RecordLink(String type, long id, String title) {
    /** Most characters of a title. */
    public static final int TITLE_MOST = 200;

    /** Something that is no record of the portal. */
    public static RecordLink typed(String title) {
        return new RecordLink("", 0, title);
    }

    /** Whether it was typed. */
    public boolean isTyped() {
        return id == 0;
    }
}
