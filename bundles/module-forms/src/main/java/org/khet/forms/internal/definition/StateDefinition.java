package org.khet.forms.internal.definition;

import java.util.Optional;
import org.khet.portal.api.record.StateTone;

/**
 * A state of an edition.
 *
 * @param code    stored name in capitals
 * @param label   words
 * @param english English words, may be empty
 * @param tone    how it looks
 * @param closed  whether nothing is left to do
 * @param within  working days after which a record in it is reminded of, empty for as long as it likes
 */
public record StateDefinition(
        String code, String label, String english, StateTone tone, boolean closed, Optional<Integer> within) {}
