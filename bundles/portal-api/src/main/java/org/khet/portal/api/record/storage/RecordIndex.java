package org.khet.portal.api.record.storage;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;

/**
 * Which records may hold some words, by the index of the search. It knows no rights: the record layer narrows its own question, with
 * its own rights, by the keys, and asks the words again. Safe for concurrent use.
 */
public interface RecordIndex {
    /**
     * Keys among which are all records of the type that hold the words as typed in what is indexed of them: those that the index
     * has with the words, and those of which it has not heard the last change yet. Hidden records are in no index.
     *
     * @param text words in any spelling that looks alike; each part between blanks is asked for
     * @param most how many keys are wanted at most
     * @return empty when there are more, or the index cannot say: it is not complete, too far behind, or cannot be read
     */
    Optional<List<Long>> candidates(OfficeId office, String type, String text, int most);
}
