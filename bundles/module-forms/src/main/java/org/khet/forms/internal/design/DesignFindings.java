package org.khet.forms.internal.design;

import java.util.List;
import org.khet.portal.api.outcome.Problem;

/**
 * What a look at the file of a design finds. The field of a problem is that of the design, or of the edition
 * {@code <part>.<number from 0>.<field>}.
 *
 * @param refused with these it does not come in
 * @param open    these are put right in the draft that comes in, before it is tried
 */
public record DesignFindings(List<Problem> refused, List<Problem> open) {
    /** Keeps immutable copies. */
    public DesignFindings {
        refused = List.copyOf(refused);
        open = List.copyOf(open);
    }
}
