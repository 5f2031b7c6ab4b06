/** Orders, announcements, certificates, and the frames of people. */
@NullMarked
package org.khet.documents.internal.order;

import org.jspecify.annotations.NullMarked;
