package org.khet.portal.admin.internal.school.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.admin.school.SchoolProfiles;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;

/** Remembers what was saved of schools. */
final class FakeSchoolProfiles implements SchoolProfiles {
    final Map<SchoolId, SchoolProfile> stand = new HashMap<>();
    final Map<SchoolId, String> sizes = new HashMap<>();
    final Map<SchoolId, Head> heads = new HashMap<>();
    final List<SchoolProfile> saved = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    int edition;

    @Override
    public Versioned<SchoolProfile> open(Caller caller, SchoolId school) {
        return new Versioned<>(stand.getOrDefault(school, SchoolProfile.EMPTY), 1);
    }

    @Override
    public Map<SchoolId, SchoolProfile> findAll(Caller caller, Collection<SchoolId> schools) {
        return Map.copyOf(stand);
    }

    @Override
    public Map<SchoolId, Head> heads(Caller caller, Collection<SchoolId> schools) {
        return Map.copyOf(heads);
    }

    @Override
    public SchoolId add(Caller caller, SchoolDraft draft, SchoolProfile profile) {
        saved.add(profile);
        return new SchoolId(77);
    }

    @Override
    public void edit(Caller caller, SchoolId school, int seen, SchoolProfile profile) {
        edition = seen;
        saved.add(profile);
    }

    @Override
    public void edit(Caller caller, SchoolId school, int seen, SchoolDraft draft, SchoolProfile profile) {
        edit(caller, school, seen, profile);
    }

    @Override
    public List<Problem> problems(Caller caller, SchoolDraft draft, SchoolProfile profile) {
        return List.copyOf(problems);
    }
}
