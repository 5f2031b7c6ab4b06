/** What waits for a person, from all modules. */
@NullMarked
package org.khet.documents.internal.inbox;

import org.jspecify.annotations.NullMarked;
