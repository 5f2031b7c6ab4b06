package org.khet.portal.api.admin.personal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.personal.PersonalDataPlace;

/**
 * What erasing a person would do.
 *
 * @param person who
 * @param places where data of the person stand; those that stand in the way come first
 * @param silent modules that are on in the office but away now, or that failed to answer: nobody knows what stands there
 * @param before the erasure that was done, {@code null} for none
 */
public record ErasurePreview(
        Person person,
        List<PersonalDataPlace> places,
        List<ModuleId> silent,
        @Nullable Erasure before) {
    /** Keeps immutable copies. */
    public ErasurePreview {
        places = List.copyOf(places);
        silent = List.copyOf(silent);
    }

    /** Whether the person cannot be erased yet. */
    public boolean isBlocked() {
        return !silent.isEmpty() || places.stream().anyMatch(place -> place.deed() == PersonalDataPlace.Deed.BLOCKS);
    }

    /** Whether the person is erased, and no backup has brought anything back. */
    public boolean isDone() {
        return before != null && !before.again();
    }
}
