@org.jspecify.annotations.NullMarked
package org.khet.portal.api.personal;
