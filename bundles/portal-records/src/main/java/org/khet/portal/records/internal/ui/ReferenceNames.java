package org.khet.portal.records.internal.ui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldSet;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.FieldValues;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.structure.UnitId;

/** Names of people, schools, units, posts, codes and records to which rows refer; read for a whole page in one query each. */
final class ReferenceNames {
    private final RecordKind kind;
    private final ViewServices services;
    private final Texts texts;
    private final OfficeId office;
    private final Map<Object, String> names = new HashMap<>();
    private final Map<String, Map<Long, String>> records = new HashMap<>();
    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private boolean units;

    ReferenceNames(RecordKind kind, ViewServices services, Texts texts, OfficeId office) {
        this.kind = kind;
        this.services = services;
        this.texts = texts;
        this.office = office;
    }

    /** Reads what these rows and their lines refer to. */
    void read(List<RecordRow> rows) {
        Set<PersonId> people = new HashSet<>();
        Set<SchoolId> schools = new HashSet<>();
        Set<FileId> files = new HashSet<>();
        Map<String, Set<Long>> wanted = new HashMap<>();
        for (RecordRow row : rows) {
            collect(kind, row, people, schools, files, wanted);
            kind.lines()
                    .forEach(of -> row.lines(of).forEach(line -> collect(of, line, people, schools, files, wanted)));
        }
        read(people, schools);
        files.removeIf(names::containsKey);
        if (!files.isEmpty()) {
            services.files().find(office, files).forEach(file -> names.put(file.id(), file.name()));
        }
        wanted.forEach(this::titles);
    }

    /** Reads the names of these people and schools; others are passed over. */
    void readKeys(Collection<? extends @Nullable Object> keys) {
        Set<PersonId> people = new HashSet<>();
        Set<SchoolId> schools = new HashSet<>();
        for (Object key : keys) {
            if (key instanceof PersonId person) {
                people.add(person);
            } else if (key instanceof SchoolId school) {
                schools.add(school);
            }
        }
        read(people, schools);
    }

    /** Reads the titles of these records of a type. */
    void readTitles(String type, Collection<? extends @Nullable Object> keys) {
        titles(
                type,
                keys.stream()
                        .filter(Long.class::isInstance)
                        .map(Long.class::cast)
                        .collect(Collectors.toSet()));
    }

    private void read(Set<PersonId> people, Set<SchoolId> schools) {
        people.removeIf(names::containsKey);
        schools.removeIf(names::containsKey);
        if (!people.isEmpty()) {
            services.references
                    .people()
                    .findAll(office, people)
                    .forEach((id, person) -> names.put(id, person.fullName()));
        }
        if (!schools.isEmpty()) {
            services.references
                    .schools()
                    .findAll(office, schools)
                    .forEach((id, school) -> names.put(id, school.name()));
        }
    }

    private void titles(String type, Set<Long> ids) {
        Map<Long, String> known = records.computeIfAbsent(type, one -> new HashMap<>());
        ids.removeIf(known::containsKey);
        if (!ids.isEmpty()) {
            services.find(type).ifPresent(service -> known.putAll(service.titles(office, ids)));
            ids.forEach(id -> known.putIfAbsent(id, "–")); // what is not there is not asked for again
        }
    }

    private static void collect(
            FieldSet set,
            FieldValues values,
            Set<PersonId> people,
            Set<SchoolId> schools,
            Set<FileId> files,
            Map<String, Set<Long>> wanted) {
        for (Field<?> field : set.fields()) {
            switch (values.raw(field)) {
                case PersonId person -> people.add(person);
                case SchoolId school -> schools.add(school);
                case Long id
                when field.type() instanceof FieldType.RecordRef ref ->
                    wanted.computeIfAbsent(ref.recordType(), one -> new HashSet<>())
                            .add(id);
                case Collection<?> many ->
                    many.forEach(one -> {
                        if (one instanceof FileId file) {
                            files.add(file);
                        }
                    });
                case null, default -> {}
            }
        }
    }

    /** The name of a person, a school, a file, a unit or a post. */
    String of(Object key) {
        return switch (key) {
            case UnitId unit -> unit(unit);
            case PostId post -> names.computeIfAbsent(post, id -> post(post));
            case PersonId person ->
                names.computeIfAbsent(
                        person,
                        id -> services.references.people().findAll(office, Set.of(person)).values().stream()
                                .map(found -> found.fullName())
                                .findFirst()
                                .orElse("–"));
            case SchoolId school ->
                names.computeIfAbsent(
                        school,
                        id -> services.references.schools().findAll(office, Set.of(school)).values().stream()
                                .map(found -> found.name())
                                .findFirst()
                                .orElse("–"));
            case FileId file ->
                names.computeIfAbsent(
                        file,
                        id -> services.files().find(office, Set.of(file)).stream()
                                .map(found -> found.name())
                                .findFirst()
                                .orElse("–"));
            default -> names.getOrDefault(key, key.toString());
        };
    }

    /** The title of another record. */
    String record(String type, long id) {
        Map<Long, String> known = records.computeIfAbsent(type, one -> new HashMap<>());
        if (!known.containsKey(id)) {
            titles(type, new HashSet<>(Set.of(id)));
        }
        return known.getOrDefault(id, "–");
    }

    private String post(PostId post) {
        return services.references
                .posts()
                .find(office, post)
                .map(found -> found.number())
                .orElse("–");
    }

    private String unit(UnitId unit) {
        if (!units) {
            units = true;
            services.references
                    .units()
                    .of(office)
                    .forEach(one -> names.put(one.id(), texts.choose(one.shortName(), one.nameEnglish())));
        }
        return names.computeIfAbsent(
                unit,
                id -> services.references
                        .units()
                        .find(office, unit, LocalDate.EPOCH)
                        .map(one -> texts.choose(one.shortName(), one.nameEnglish()))
                        .orElse("–"));
    }

    /** The word of a code. */
    String code(CodeList list, @Nullable Object code) {
        return codes.computeIfAbsent(
                        list.id(),
                        id -> services.references.codes(office, list).stream()
                                .collect(Collectors.toMap(
                                        CodeList.Code::code, one -> texts.choose(one.thai(), one.english()))))
                .getOrDefault(String.valueOf(code), String.valueOf(code));
    }
}
