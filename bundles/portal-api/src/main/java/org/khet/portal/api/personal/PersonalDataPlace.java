package org.khet.portal.api.personal;

/**
 * A place where data of a person stand, and what becomes of them when the person is erased.
 *
 * @param what   text key of the place, in the texts of whoever keeps it
 * @param count  how many rows stand there, at least 1
 * @param deed   what becomes of them
 * @param reason text key of why they are kept or stand in the way, with {@code limit} as {@code {0}}; empty for the others
 * @param limit  days until they go by themselves, 0 where the reason names none
 * @param link   page below the portal on which to end what stands in the way, empty when there is none
 */
public record PersonalDataPlace(String what, long count, Deed deed, String reason, int limit, String link) {
    /** What becomes of rows. */
    public enum Deed {
        /** They are removed. */
        ERASED,
        /** They stay, and show a pseudonym instead of the person. */
        PSEUDONYMISED,
        /** They stay as they are, for the reason that is named. */
        KEPT,
        /** While they stand, the person cannot be erased. */
        BLOCKS
    }

    /** Rows that are removed. */
    public static PersonalDataPlace erased(String what, long count) {
        return new PersonalDataPlace(what, count, Deed.ERASED, "", 0, "");
    }

    /** Rows that show the pseudonym. */
    public static PersonalDataPlace pseudonymised(String what, long count) {
        return new PersonalDataPlace(what, count, Deed.PSEUDONYMISED, "", 0, "");
    }

    /** Rows that stay as they are. */
    public static PersonalDataPlace kept(String what, long count, String reason) {
        return new PersonalDataPlace(what, count, Deed.KEPT, reason, 0, "");
    }

    /** Rows that go by themselves after so many days. */
    public static PersonalDataPlace kept(String what, long count, String reason, int days) {
        return new PersonalDataPlace(what, count, Deed.KEPT, reason, days, "");
    }

    /** Rows that stand in the way. */
    public static PersonalDataPlace blocks(String what, long count, String reason, String link) {
        return new PersonalDataPlace(what, count, Deed.BLOCKS, reason, 0, link);
    }
}
