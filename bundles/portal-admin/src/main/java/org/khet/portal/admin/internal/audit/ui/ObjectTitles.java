package org.khet.portal.admin.internal.audit.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the records of the trail are called: the trail notes kind and key, people read names and numbers. A record that is gone,
 * or whose module is away, keeps its key. Safe for concurrent use.
 */
@Component(service = ObjectTitles.class)
public final class ObjectTitles {
    private static final Logger LOG = LoggerFactory.getLogger(ObjectTitles.class);
    private final People people;
    private final Schools schools;
    private final Units units;
    private final Posts posts;
    private final Offices offices;
    private final Callers callers;
    private final ModuleCatalogs modules;

    /** People, schools, units, posts, accounts and the office, and the records of modules. */
    @Activate
    public ObjectTitles(
            @Reference People people,
            @Reference Schools schools,
            @Reference Units units,
            @Reference Posts posts,
            @Reference Offices offices,
            @Reference Callers callers,
            @Reference ModuleCatalogs modules) {
        this.people = people;
        this.schools = schools;
        this.units = units;
        this.posts = posts;
        this.offices = offices;
        this.callers = callers;
        this.modules = modules;
    }

    /** Titles of those that are known, by object as it is noted: {@code core.school/162}. */
    Map<String, String> of(OfficeId office, Collection<String> objects) {
        Map<String, Set<Long>> byKind = new TreeMap<>();
        for (String object : objects) {
            int slash = object.indexOf('/');
            if (slash > 0 && object.substring(slash + 1).matches("\\d{1,18}")) {
                byKind.computeIfAbsent(object.substring(0, slash), kind -> new HashSet<>())
                        .add(Long.valueOf(object.substring(slash + 1)));
            }
        }
        Map<String, String> titles = new HashMap<>();
        byKind.forEach((kind, keys) -> {
            try {
                titles(office, kind, keys).forEach((key, title) -> titles.put(kind + "/" + key, title));
            } catch (RuntimeException | LinkageError away) {
                LOG.warn("records of {} on the trail keep their keys", kind, away);
            }
        });
        return titles;
    }

    private Map<Long, String> titles(OfficeId office, String kind, Set<Long> keys) {
        Map<Long, String> titles = new HashMap<>();
        switch (kind) {
            case "core.person" ->
                people.findAll(office, keys.stream().map(PersonId::new).collect(Collectors.toSet()))
                        .forEach((id, person) -> titles.put(id.value(), person.fullName()));
            case "core.school" ->
                schools.findAll(office, keys.stream().map(SchoolId::new).toList())
                        .forEach((id, school) -> titles.put(id.value(), school.name()));
            case "core.unit" ->
                keys.forEach(
                        key -> units.find(office, new UnitId(key)).ifPresent(unit -> titles.put(key, unit.name())));
            case "core.post" ->
                keys.forEach(
                        key -> posts.find(office, new PostId(key)).ifPresent(post -> titles.put(key, post.number())));
            case "core.account" ->
                keys.forEach(key -> callers.caller(new AccountId(key), office)
                        .ifPresent(holder -> titles.put(key, ownName(holder))));
            case "core.office" ->
                offices.find(office)
                        .filter(own -> keys.contains(office.value()))
                        .ifPresent(own -> titles.put(office.value(), own.name()));
            default -> source(kind).ifPresent(records -> titles.putAll(records.titles(office, keys)));
        }
        return titles;
    }

    /** While somebody looks at the portal as another person, the account is still the own one. */
    private static String ownName(Caller holder) {
        return holder.onlooker().isEmpty() ? holder.name() : holder.onlooker();
    }

    private Optional<RecordSource> source(String kind) {
        return modules.all().stream()
                .flatMap(module -> module.records().stream())
                .filter(records -> records.type().equals(kind))
                .findFirst();
    }
}
