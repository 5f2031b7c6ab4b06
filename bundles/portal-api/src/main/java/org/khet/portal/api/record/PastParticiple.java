package org.khet.portal.api.record;

import java.util.Map;

/** Past participles of the verbs of office work, for the types of happenings. */
final class PastParticiple {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("withdraw", "withdrawn"),
            Map.entry("pay", "paid"),
            Map.entry("send", "sent"),
            Map.entry("give", "given"),
            Map.entry("give-back", "given-back"),
            Map.entry("send-back", "sent-back"),
            Map.entry("take-back", "taken-back"),
            Map.entry("take", "taken"),
            Map.entry("put-up", "put-up"),
            Map.entry("hold", "held"),
            Map.entry("lend", "lent"),
            Map.entry("find", "found"),
            Map.entry("begin", "begun"),
            Map.entry("lose", "lost"),
            Map.entry("submit", "submitted"),
            Map.entry("plan", "planned"),
            Map.entry("drop", "dropped"),
            Map.entry("open-again", "reopened"),
            Map.entry("hand-over", "handed-over"),
            Map.entry("carry", "carried"));

    private PastParticiple() {}

    /** Of a verb; of one with a particle, such as {@code put-up}, the verb's. */
    static String of(String verb) {
        String known = IRREGULAR.get(verb);
        if (known != null) {
            return known;
        }
        int dash = verb.indexOf('-');
        if (dash > 0) {
            return of(verb.substring(0, dash)) + verb.substring(dash);
        }
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        boolean y = verb.endsWith("y") && verb.length() > 1 && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
        return y ? verb.substring(0, verb.length() - 1) + "ied" : verb + "ed";
    }
}
