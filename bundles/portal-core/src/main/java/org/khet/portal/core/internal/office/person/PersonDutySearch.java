package org.khet.portal.core.internal.office.person;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.admin.duty.UnitDuties;
import org.khet.portal.api.admin.duty.UnitDuty;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Functions;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.office.duty.AssignedDutyRepository;
import org.khet.portal.core.internal.row.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds people by what they do: the words of their duties and the names of their functions. Source: core CORE-18. */
@Component(service = PersonDutySearch.class)
public final class PersonDutySearch {
    private final AssignedDutyRepository assigned;
    private final UnitDuties duties;
    private final Functions functions;
    private final CodeLists lists;

    /** Who does which duty, and who has which function. */
    @Activate
    public PersonDutySearch(
            @Reference AssignedDutyRepository assigned,
            @Reference UnitDuties duties,
            @Reference Functions functions,
            @Reference CodeLists lists) {
        this.assigned = assigned;
        this.duties = duties;
        this.functions = functions;
        this.lists = lists;
    }

    /** Who has a duty or function on that day whose words contain the text, folded as names are; nobody for no text. */
    Set<PersonId> named(OfficeId office, String text, LocalDate day) {
        String part = Paging.folded(text);
        if (part.isBlank()) {
            return Set.of();
        }
        return Stream.concat(byDuty(office, part, day), byFunction(office, part, day))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<PersonId> byDuty(OfficeId office, String part, LocalDate day) {
        Map<UnitId, Set<String>> letters = new HashMap<>();
        for (Map.Entry<UnitId, List<UnitDuty>> unit : duties.all(office).entrySet()) {
            for (UnitDuty duty : unit.getValue()) {
                if (Paging.folded(duty.text()).contains(part)) {
                    letters.computeIfAbsent(unit.getKey(), key -> new HashSet<>())
                            .add(duty.letter());
                }
            }
        }
        return letters.isEmpty()
                ? Stream.of()
                : assigned.on(office, day).stream()
                        .filter(one ->
                                letters.getOrDefault(one.unit(), Set.of()).contains(one.letter()))
                        .map(one -> one.person());
    }

    private Stream<PersonId> byFunction(OfficeId office, String part, LocalDate day) {
        Set<String> codes = lists.of(office, PostLists.FUNCTIONS).stream()
                .filter(one -> Paging.folded(one.thai()).contains(part)
                        || Paging.folded(one.english()).contains(part))
                .map(Code::code)
                .collect(Collectors.toUnmodifiableSet());
        return codes.isEmpty()
                ? Stream.of()
                : functions.on(office, day).stream()
                        .filter(one -> codes.contains(one.code()))
                        .map(one -> one.person());
    }
}
