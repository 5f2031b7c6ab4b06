/** Letters that go out, to whom, and what came back. */
@NullMarked
package org.khet.documents.internal.outgoing;

import org.jspecify.annotations.NullMarked;
