// Loads the page anew when something has been built.
new EventSource('/.dateline/events').addEventListener('built', () => location.reload())
