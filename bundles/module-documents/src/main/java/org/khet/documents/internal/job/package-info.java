/** Work that is done by itself each day. */
@NullMarked
package org.khet.documents.internal.job;

import org.jspecify.annotations.NullMarked;
