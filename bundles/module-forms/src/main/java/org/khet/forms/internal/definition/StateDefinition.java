package org.khet.forms.internal.definition;

import org.khet.portal.api.record.StateTone;

/**
 * A state of an edition.
 *
 * @param code    stored name in capitals
 * @param label   words
 * @param english English words, may be empty
 * @param tone    how it looks
 * @param closed  whether nothing is left to do
 */
public record StateDefinition(String code, String label, String english, StateTone tone, boolean closed) {}
