package org.khet.portal.api.duty;

import java.util.List;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.person.PersonId;

/**
 * What the frame of a person (กรอบภารกิจงาน) says beside the duties, in Thai words; empty where nothing is known. Source: core D-05.
 *
 * @param type      kind of post, e.g. {@code วิชาการ}
 * @param rank      level of the post, e.g. {@code ชำนาญการ}
 * @param number    number of the post
 * @param functions what the person is beside the post, each with the order that says so
 * @param deputies  who acts for the person, by number; pairs last
 */
public record PersonFrame(
        String type, String rank, String number, List<FrameFunction> functions, List<FrameDeputy> deputies) {
    /** Of somebody without post, functions and deputies. */
    public static final PersonFrame EMPTY = new PersonFrame("", "", "", List.of(), List.of());

    /** Keeps immutable copies. */
    public PersonFrame {
        functions = List.copyOf(functions);
        deputies = List.copyOf(deputies);
    }

    /**
     * A function.
     *
     * @param words as the office calls it
     * @param order order as cited, may be empty
     */
    public record FrameFunction(String words, String order) {}

    /**
     * Who acts for the person.
     *
     * @param substitute who acts
     * @param number     from 1; 0 for a pair, which covers both ways
     * @param capacity   in which capacity
     * @param order      order as cited, may be empty
     */
    public record FrameDeputy(PersonId substitute, int number, ActingCapacity capacity, String order) {}
}
