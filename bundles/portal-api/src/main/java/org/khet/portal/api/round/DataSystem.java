package org.khet.portal.api.round;

/**
 * A system into which schools or the office put data by rounds (ระบบข้อมูล), as an office uses it. Source: core C.3, ict L6.
 *
 * @param code     as people call it, e.g. {@code DMC}: capital letters, digits and hyphens, at most {@value #CODE_MOST}
 * @param thai     Thai name
 * @param english  English name, empty for none
 * @param years    by which years its rounds count
 * @param function function by order whose holders are reminded, a code of
 *                 {@code PostLists#FUNCTIONS}; empty for none
 * @param role     code of a role whose holders are reminded; empty for none
 * @param source   where its rounds come from; empty for one that the office added
 */
public record DataSystem(
        String code, String thai, String english, RoundYears years, String function, String role, String source) {
    /** Most characters of a code. */
    public static final int CODE_MOST = 20;

    /** Whether the office added it. */
    public boolean own() {
        return source.isEmpty();
    }
}
