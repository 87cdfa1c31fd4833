{{>capability}}
