package org.khet.portal.core.internal.file;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files.Staged;
import org.khet.portal.api.file.Files.Stored;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which office keeps which content under which name. Safe for concurrent use. */
@Component(service = FileRepository.class)
public final class FileRepository {
    private final UnitOfWork unit;
    private final Clock clock;

    /** @param unit the core's rows */
    @Activate
    public FileRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit, @Reference Clock clock) {
        this.unit = unit;
        this.clock = clock;
    }

    FileId add(Caller caller, Staged staged) {
        return unit.in(caller.office(), rows -> {
            var row = new FileEntity(caller, staged, clock.instant());
            rows.persist(row);
            return new FileId(row.id());
        });
    }

    List<Stored> find(OfficeId office, Collection<FileId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<FileId, Stored> found = unit.in(
                office,
                rows -> rows.createQuery("select f from FileEntity f where f.id in :ids", FileEntity.class)
                        .setParameter("ids", ids.stream().map(FileId::value).toList())
                        .getResultStream()
                        .map(FileEntity::toValue)
                        .collect(Collectors.toMap(Stored::id, Function.identity())));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    Optional<String> hash(OfficeId office, FileId id) {
        return unit.in(
                office,
                rows -> Optional.ofNullable(rows.find(FileEntity.class, id.value()))
                        .map(FileEntity::sha256));
    }

    void drop(OfficeId office, Collection<FileId> ids) {
        unit.in(office, rows -> {
            ids.stream()
                    .map(id -> rows.find(FileEntity.class, id.value()))
                    .filter(Objects::nonNull)
                    .forEach(rows::remove);
            return ids.size();
        });
    }

    /** Those of the hashes that some office keeps; at most a few hundred at once. */
    Set<String> kept(Collection<String> hashes) {
        return unit.runtime(rows -> {
            var found = rows.createNativeQuery("select distinct sha256 from core_file where sha256 in ("
                    + hashes.stream().map(hash -> "?").collect(Collectors.joining(",")) + ")");
            int place = 1;
            for (String hash : hashes) {
                found.setParameter(place++, hash);
            }
            Set<String> kept = new HashSet<>();
            for (Object hash : found.getResultList()) {
                kept.add(String.valueOf(hash));
            }
            return kept;
        });
    }
}
