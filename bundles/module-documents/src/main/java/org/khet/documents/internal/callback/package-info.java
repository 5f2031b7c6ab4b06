/** Requests of other modules for a decision, and the answers to them. */
@NullMarked
package org.khet.documents.internal.callback;

import org.jspecify.annotations.NullMarked;
