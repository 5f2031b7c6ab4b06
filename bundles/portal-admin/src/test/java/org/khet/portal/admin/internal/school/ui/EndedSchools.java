package org.khet.portal.admin.internal.school.ui;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.school.SchoolChange;
import org.khet.portal.api.admin.school.SchoolChangeRegister;
import org.khet.portal.api.admin.school.SchoolEnding;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;

/** Remembers how schools were ended. */
final class EndedSchools implements SchoolChangeRegister {
    final List<SchoolEnding> ended = new ArrayList<>();
    final Map<SchoolId, School> successors = new HashMap<>();
    List<SchoolChange> changes = List.of();

    @Nullable RuntimeException failure;

    @Override
    public void end(Caller caller, SchoolId school, SchoolEnding ending) {
        if (failure != null) {
            throw failure;
        }
        ended.add(ending);
    }

    @Override
    public List<SchoolChange> of(Caller caller, SchoolId school) {
        return changes;
    }

    @Override
    public InputStream open(Caller caller, SchoolId school, FileId file) {
        return new ByteArrayInputStream(new byte[0]);
    }

    @Override
    public Map<SchoolId, School> successors(Caller caller, Collection<SchoolId> schools) {
        Map<SchoolId, School> found = new HashMap<>(successors);
        found.keySet().retainAll(schools);
        return found;
    }
}
