package org.khet.portal.shell.internal.fault;

import org.khet.portal.api.ui.component.BadgeTone;

/**
 * What a person is told about a failure.
 *
 * @param state  mood of the sentence
 * @param title  what is
 * @param text   what is safe and what to do next, with the reference number if there is one
 * @param number the reference number, empty when there is none
 */
public record FaultMessage(BadgeTone state, String title, String text, String number) {
    /** Without a reference number. */
    public FaultMessage(BadgeTone state, String title, String text) {
        this(state, title, text, "");
    }
}
