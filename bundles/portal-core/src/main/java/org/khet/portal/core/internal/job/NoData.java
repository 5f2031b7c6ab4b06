package org.khet.portal.core.internal.job;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;

/** Jobs carry no data: nothing is written beside their keys, and nothing is ever read as an object. */
final class NoData implements Serializer {
    @Override
    public byte @Nullable [] serialize(@Nullable Object data) {
        if (data != null) {
            throw new IllegalArgumentException("a job with data");
        }
        return null;
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // the library's contract
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] data) {
        return null;
    }
}
