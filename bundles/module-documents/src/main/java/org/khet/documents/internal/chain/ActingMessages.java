package org.khet.documents.internal.chain;

import org.khet.portal.api.acting.ActingCapacity;

/** The words on paper in which capacity somebody signs; papers are Thai. Source: core E-26, CORE-29, README §6. */
public final class ActingMessages {
    private ActingMessages() {}

    /** The phrase of a capacity, empty in the own name. */
    public static String phrase(ActingCapacity capacity) {
        return switch (capacity) {
            case OWN -> "";
            case IN_POST -> "รักษาการในตำแหน่ง";
            case ACTING -> "รักษาราชการแทน";
            case ON_BEHALF -> "ปฏิบัติราชการแทน";
            case ON_DUTY -> "ปฏิบัติหน้าที่แทน";
        };
    }

    /**
     * What stands below the name.
     *
     * @param position post of who signs
     * @param capacity in which capacity
     * @param place    what the place is called
     */
    public static String line(String position, ActingCapacity capacity, String place) {
        return capacity == ActingCapacity.OWN ? place : (position + " " + phrase(capacity) + " " + place).strip();
    }
}
