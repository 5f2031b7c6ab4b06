package org.khet.portal.api.ask;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.school.SchoolId;

/**
 * A form that was asked of schools.
 *
 * @param name    as the office calls it
 * @param asked   how far the asking is
 * @param answers what each school owes, excused ones left out
 */
public record AskedForm(String name, AskRef asked, Map<SchoolId, SchoolAnswer> answers) {
    /** Keeps an immutable copy. */
    public AskedForm {
        answers = Map.copyOf(answers);
    }

    /** What a school owes; empty for one that is not asked. */
    public Optional<SchoolAnswer> of(SchoolId school) {
        return Optional.ofNullable(answers.get(school));
    }

    /** Schools that have not sent it. */
    public Set<SchoolId> owing() {
        return answers.entrySet().stream()
                .filter(one -> !one.getValue().sent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
