package org.khet.portal.records.internal.service;

import java.util.List;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What an office has and records refer to: units, people, schools, posts, codes. */
@Component(service = OfficeReferences.class)
public final class OfficeReferences {
    private final Units units;
    private final People people;
    private final Schools schools;
    private final Posts posts;
    private final CodeLists codes;

    /** For the component runtime. */
    @Activate
    public OfficeReferences(
            @Reference Units units,
            @Reference People people,
            @Reference Schools schools,
            @Reference Posts posts,
            @Reference CodeLists codes) {
        this.units = units;
        this.people = people;
        this.schools = schools;
        this.posts = posts;
        this.codes = codes;
    }

    /** Units. */
    public Units units() {
        return units;
    }

    /** People. */
    public People people() {
        return people;
    }

    /** Schools. */
    public Schools schools() {
        return schools;
    }

    /** Posts. */
    public Posts posts() {
        return posts;
    }

    /** Codes of a list, ended ones too. */
    public List<CodeList.Code> codes(OfficeId office, CodeList list) {
        return codes.of(office, list);
    }

    /** Whether the office has what this key names. */
    public boolean has(OfficeId office, Object key) {
        return switch (key) {
            case UnitId unit -> units.find(office, unit).isPresent();
            case PersonId person -> people.find(office, person).isPresent();
            case SchoolId school -> schools.find(office, school).isPresent();
            case PostId post -> posts.find(office, post).isPresent();
            default -> true;
        };
    }
}
